if [ "$1" = word ]; then
    echo canary-heliotrope
    exit
fi
wc -l < in.txt
