"""What a learner can do: the only place where files, processes, clock and rules meet.

`App` has all actions. A command that must start quickly imports the actions that it needs.
"""
