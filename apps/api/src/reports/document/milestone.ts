import { FileChild, type IXmlableObject } from 'docx';

/** Nothing that is read: it tells that everything before it in the document was written. */
export class Milestone extends FileChild {
  readonly #onReached: () => void;

  constructor(onReached: () => void) {
    super('w:p');
    this.#onReached = onReached;
  }

  /** @returns nothing, and so leaves nothing in the document */
  override prepForXml(): IXmlableObject | undefined {
    this.#onReached();
    return undefined;
  }
}
