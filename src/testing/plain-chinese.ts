/** Two words of another language in a row, outside of what is quoted, an example, or a name of a file. */
function foreignWords(message: string): string[] {
  const own = message.replaceAll(/“[^”]*”|(?:npm run|例如|请写成|可以写的有|只能写|也不能用|只放).*/g, '');
  return own.match(/[A-Za-z]{2,} +[A-Za-z]{2,}/g) ?? [];
}

/** Why a clerk could not read a message: a library's English in it, no Chinese, or more than one line. */
export const unreadable = (message: string): string[] => [
  ...foreignWords(message),
  ...(/\p{Script=Han}/u.test(message) ? [] : ['no Chinese']),
  ...(/[\t\r\n]/.test(message) ? ['several lines'] : []),
];
