# %% parameters
xs = [1.0]

# %%
mean = sum(xs) / len(xs)
word = None
