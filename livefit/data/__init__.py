"""The data sets: patients, generated ones, user tables."""
