#!/usr/bin/env bash
# bash submit.sh [SBATCH OPTIONS]: map what is missing as a SLURM job array; when it has ended, a last job submits again
# what is still missing and at the end collects the mosaic. Safe to repeat. Without sbatch all is mapped here.
# sbatch_options.txt says what each task asks for, an option a line; the options given here count more.
# Needs bash 4.4 or newer.
#   PYTHON=python3  the Python that has the engine's requirements
#   TRIES=3         how often the last job submits again what is missing
if ((BASH_VERSINFO[0] * 100 + BASH_VERSINFO[1] < 404)); then # to an older one a list without entries is an error
    echo "This is bash $BASH_VERSION. Load or install bash 4.4 or newer, and submit again." >&2
    exit 1
fi
set -euo pipefail
started=$(date +%s.%N)
PYTHON=$(command -v "${PYTHON:-python3}") || { echo "There is no Python of that name: set PYTHON." >&2 && exit 1; }
case $PYTHON in /*) ;; *) PYTHON=$PWD/$PYTHON ;; esac
export PYTHON
role=submit
case ${1:-} in
    task | last) role=$1 && shift ;;                  # a job: SLURM runs a copy of this file in the job folder
    *) cd "$(dirname "${BASH_SOURCE[0]}")" ;;
esac
name=mosaic_$(cksum <<<"$PWD" | cut -d' ' -f1)

engine() { "$PYTHON" -m hsi_active_qgis.engine "$@"; }

missing() { engine missing_tasks --folder . | tr -d '"'; }

# batch OPTIONS... submit.sh ROLE [ARGUMENTS...]: submit this script, print the number of the job
batch() { sbatch --parsable --requeue --export=ALL --chdir="$PWD" --job-name="$name" "$@" | cut -d';' -f1; }

submit() { # TRIES SBATCH-OPTIONS...: the missing tasks, then the last job
    local tries=$1 tasks options job last after=()
    shift
    tasks=$(missing)
    if [ -n "$tasks" ]; then
        mapfile -t options < <(grep -e '^--' sbatch_options.txt)
        job=$(batch --array="$tasks" --output=logs/%A_%a.json --error=logs/%A_%a.log "${options[@]}" "$@" submit.sh task)
        after=(--dependency="afterany:$job")
        echo "Submitted the tasks $tasks as job $job." >&2
    fi
    mapfile -t options < <(grep -e '^--' sbatch_options.txt | grep -v -e '^--gres')
    last=$(batch "${after[@]}" --output=logs/%j_last.json --error=logs/%j_last.log "${options[@]}" "$@" \
        submit.sh last "$((tries - 1))" "$@")
    echo "Submitted job $last, which collects the mosaic. To stop all: scancel --name=$name" >&2
}

if [ "$role" = task ]; then
    [ -n "${SLURM_JOB_GPUS:-}" ] || export HSI_ACTIVE_DEVICE=cpu
    export HSI_ACTIVE_STARTED=$started HSI_ACTIVE_THREADS=${SLURM_CPUS_PER_TASK:-1}
    engine map_blocks --folder . --task "$SLURM_ARRAY_TASK_ID"
elif [ "$role" = last ]; then
    tasks=$(missing)
    if [ -n "$tasks" ] && [ "$1" -ge 0 ]; then
        submit "$@"
    else
        engine collect_mosaic --folder .              # or says how many are missing
    fi
elif command -v sbatch >/dev/null; then
    submit "${TRIES:-3}" "$@"
else
    echo "There is no sbatch on this machine: mapping all blocks here."
    engine map_blocks --folder . && engine collect_mosaic --folder .
fi
