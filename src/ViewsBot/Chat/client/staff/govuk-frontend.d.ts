// The part of govuk-frontend that our pages use; the package itself says no types.
declare module 'govuk-frontend' {
  type Component = new (...parts: never[]) => object;
  export const Button: Component;
  export const Checkboxes: Component;
  export const ErrorSummary: Component;
  export const NotificationBanner: Component;
  export const PasswordInput: Component;
  export const Radios: Component;
  export const SkipLink: Component;
  export const Tabs: Component;
  export function createAll(component: Component): object[];
}
