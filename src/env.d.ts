declare namespace App {
  interface Locals {
    /** How often each fact has been printed on this page, so that each card has an id of its own. */
    facts?: Map<string, number>;
  }
}
