"""What can only be seen where the figure lives."""


def look(artist):
    """How a bar, or its sample in a legend, is told from others."""
    return artist.get_facecolor(), artist.get_hatch()


def legend_of(figure):
    """Return the legend of the axes, or else of the whole figure."""
    legends = [figure.axes[0].get_legend(), *figure.legends]
    return next((legend for legend in legends if legend is not None), None)


def legend_texts(figure):
    """Return the texts of the legend in alphabetical order."""
    legend = legend_of(figure)
    return sorted(text.get_text() for text in legend.get_texts()) if legend else []


def has_title(figure):
    """Return whether words stand above the axes, or above the whole figure."""
    places = [figure.axes[0].get_title(place) for place in ("center", "left", "right")]
    return any(words.strip() for words in [*places, figure.get_suptitle()])


def named_in_the_legend(figure):
    """Return for each text of the legend the label of the bars that look like its sample."""
    axes, legend = figure.axes[0], legend_of(figure)
    bars = {look(bars.patches[0]): bars.get_label() for bars in axes.containers}
    samples = zip(legend.get_texts(), legend.legend_handles, strict=True)
    return {text.get_text(): bars.get(look(sample), "no bars") for text, sample in samples}
