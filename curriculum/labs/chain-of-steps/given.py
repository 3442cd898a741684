"""Steps and objects that live beside your function."""


def same_object(pipeline):
    """Hand an object through no steps; answer whether the same object comes out."""
    thing = object()
    return "the object itself" if pipeline()(thing) is thing else "something else"


def nested(pipeline, first, middle, last, x):
    """A pipeline as a step of another one."""
    return pipeline(first, pipeline(middle), pipeline(), last)(x)
