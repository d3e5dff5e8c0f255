/** Em from the top: room for the words over the tick that marks the time gone. */
export const BAR_TOP = 2.1;
export const BAR_HEIGHT = 1.4;
/** Height of the whole drawing, em: three lines of words under the bar. */
export const PACE_BAR_HEIGHT = BAR_TOP + BAR_HEIGHT + 5;
