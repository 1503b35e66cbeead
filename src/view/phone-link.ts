export interface PhoneLink {
  label: string;
  number: string;
  href: string;
}

export const phoneLink = (label: string, number: string): PhoneLink => ({ label, number, href: `tel:${number}` });
