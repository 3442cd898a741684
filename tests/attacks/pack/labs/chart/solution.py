import matplotlib.pyplot as plt


def plot(x, y):
    figure, axes = plt.subplots()
    axes.plot(x, y)
    axes.set_title("Points")
    return figure


def word():
    return "canary-heliotrope"
