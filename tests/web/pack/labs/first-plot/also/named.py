from matplotlib.figure import Figure


def bars(values):
    figure = Figure()
    figure.subplots().bar(range(len(values)), values)
    return figure
