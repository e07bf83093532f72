/**
 * Imported first by what has to be quick: reading the source maps of hundreds of files takes a tenth of a synthesis.
 * Line numbers in a stack trace are then those of the translated files.
 */
process.setSourceMapsEnabled(false);
