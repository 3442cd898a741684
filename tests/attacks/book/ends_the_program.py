# mean: FAIL SystemExit
# word: FAIL SystemExit
"""A cell that ends the program after the last good one."""

# %%
raise SystemExit(0)
