"""The bootstrap: `compute` has the numbers, `picture` draws them."""
