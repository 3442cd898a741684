def reconcile(desired, pods):
    """Return the actions that bring the pods one step nearer to what is wanted."""
    # TODO: whose pods are these, which of them count, and what follows from the image?
    missing = desired["replicas"] - len(pods)
    return [("create", desired["image"])] * missing
