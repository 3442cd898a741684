"""Learning rate and batch noise: `compute` has the numbers, `picture` draws them."""
