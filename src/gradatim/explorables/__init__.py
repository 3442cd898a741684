"""Ideas as numbers that a picture can be drawn from: one module an idea, pure functions of what was
asked for. Nothing is drawn here, nothing is read or written, and a seed stands for all luck.

The names of the ideas are words of the curriculum: `gradatim.model.EXPLORABLES`. Each module needs
NumPy, so this package imports none of them.
"""
