FROM scratch
# TODO
