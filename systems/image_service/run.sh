#!/bin/sh
# From nothing to a page: digits laid out, a model trained, a week of traffic played up to now, served.
# Options go to the server: sh run.sh --port 8001
set -eu
python=.venv/bin/python
data=build/digits
state=build/week
[ -f $data/hidden/labels.csv ] || $python -m tools.digits --data $data
if [ ! -f $state/played-5 ]; then
    rm -rf $state
    echo "A model is trained, and a week is played up to now: a minute or two."
    $python -m tools.week --data $data --state $state
    touch $state/played-5
else
    echo "The traffic was played before; rm -r $state plays it again, up to now."
fi
echo "The operator's page: http://127.0.0.1:8000 (or the port that you chose)"
exec $python -m images serve --state $state --port 8000 "$@"
