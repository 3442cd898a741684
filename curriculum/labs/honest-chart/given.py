"""What can only be seen where the figure lives."""


def look(artist):
    """How a bar, or its sample in a legend, is told from others."""
    return artist.get_facecolor(), artist.get_hatch()


def named_in_the_legend(figure):
    """Return for each text of the legend the label of the bars that look like its sample."""
    axes = figure.axes[0]
    bars = {look(bars.patches[0]): bars.get_label() for bars in axes.containers}
    legend = axes.get_legend()
    samples = zip(legend.get_texts(), legend.legend_handles, strict=True)
    return {text.get_text(): bars.get(look(sample), "no bars") for text, sample in samples}
