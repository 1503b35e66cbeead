export interface PhoneLink {
  label: string;
  number: string;
  href: string;
}

export const phoneLink = (label: string, number: string): PhoneLink => ({ label, number, href: `tel:${number}` });

/** None where the number is not known. */
export const phoneLinks = (label: string, number: string | undefined): PhoneLink[] =>
  number === undefined ? [] : [phoneLink(label, number)];
