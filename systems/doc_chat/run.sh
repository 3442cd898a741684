#!/bin/sh
# Collects the documentation on this machine, ingests it and starts the chat page.
# Options are passed to the server: sh run.sh --port 8001 --model-url http://127.0.0.1:8080/v1
# The first start downloads an encoder, which finds passages by meaning. MEANING=0 does without:
# nothing is downloaded and passages are found by words, as they are where there is no network.
set -eu
python=.venv/bin/python
docs=build/docs
state=build/chat
encoder=build/minilm

encoder_is_there() {
    [ -f $encoder/model.onnx ] && $python -c "import onnxruntime, tokenizers" 2> /dev/null
}

[ -d $docs ] || $python -m tools.corpus --out $docs
if [ "${MEANING:-1}" != 0 ] && ! encoder_is_there; then
    $python -m tools.encoder --out $encoder || true  # it has printed why
fi
$python -m doc_chat ingest --docs $docs --state $state --out build/chat.json
if [ "${MEANING:-1}" != 0 ] && encoder_is_there; then
    echo "Passages will be found by meaning once the encoder has read them all (a few minutes the first time)."
    set -- --embedder $encoder "$@"
else
    offer="Passages are found by words. With the encoder (make chat without MEANING=0, and a network the first time) they are found by meaning too."
    echo "$offer"
    set -- --when-refused "$offer" "$@"
fi
echo "Ask Python's documentation: http://127.0.0.1:8000 (or the port you chose)"
exec $python -m doc_chat serve --state $state --port 8000 "$@"
