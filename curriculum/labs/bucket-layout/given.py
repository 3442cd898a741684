"""A bucket whose methods are the functions that it is made of."""


class Bucket:
    def __init__(self, put, get, list, delete):
        self.put, self.get, self.list, self.delete = put, get, list, delete
