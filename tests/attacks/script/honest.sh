if [ "$1" = word ]; then
    # What a run finds around it must be the same before and after every attack.
    ls -A . "$TMPDIR" /dev/shm 2>&1
    umask; ulimit -f -n -c; locale
    exit
fi
wc -l < in.txt
