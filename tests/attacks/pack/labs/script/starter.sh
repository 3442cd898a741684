echo 0 # TODO
