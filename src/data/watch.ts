/** The files of the data folder that tell the check what to look for, and what has been looked at. */
export const watchFiles = ["watch.yaml", "acknowledged.csv"];
