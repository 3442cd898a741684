"""ROC and the threshold: `compute` has the numbers, `picture` draws them."""
