/** A step that ended with an error; its message is everything a person needs, such as all that the step printed. */
export class StepFailed extends Error {}
