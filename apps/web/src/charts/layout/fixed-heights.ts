// Heights of the drawings that are as high at any width, em. Apart from their layouts, which come with the drawings.

export const TIME_SERIES_HEIGHT = 20;
export const PERIOD_COLUMNS_HEIGHT = 17;
