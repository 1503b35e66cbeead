/** Loaded before a program where GNU time is missing: tells what the process has used, in the same words, when it ends. */
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  console.error(`used ${userCPUTime / 1e6} ${systemCPUTime / 1e6} ${maxRSS}`);
});
