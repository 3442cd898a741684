"""Everything that a learner can do: the only layer in which files, processes, the clock and the
rules meet.

`App` combines all actions. A command that must start quickly imports only the actions that it
needs.
"""
