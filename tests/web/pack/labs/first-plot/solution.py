import matplotlib.pyplot as plt


def bars(values):
    figure, axes = plt.subplots()
    axes.bar(range(len(values)), values)
    return figure
