/** 现在办不办公: fills every place that stands for it, and takes away notices that are over. Without this script no state is claimed. */
import { momentAt, openState, type OfficeHours, type WorkCalendar } from '../domain/open-now.ts';

declare const __CALENDAR__: WorkCalendar;

const REFRESH = 30_000; // milliseconds

function tell(): void {
  const now = momentAt(Date.now());
  document.querySelectorAll<HTMLElement>('[data-until]').forEach((element) => {
    element.hidden = (element.getAttribute('data-until') || '') < now.day;
  });
  document.querySelectorAll<HTMLElement>('[data-office]').forEach((element) => {
    const office = JSON.parse(element.getAttribute('data-office') || '{"lines":[]}') as OfficeHours;
    const { open, text } = openState(office, __CALENDAR__, now);
    element.hidden = false;
    element.setAttribute('data-open', String(open));
    if (element.textContent !== text) element.textContent = text;
  });
}

export function tellOpenNow(): void {
  tell();
  window.setInterval(tell, REFRESH);
}
