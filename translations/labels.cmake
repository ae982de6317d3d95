# SPDX-FileCopyrightText: 2026 The Partsong authors
# SPDX-License-Identifier: GPL-3.0-or-later

# lupdate does not look inside PARTSONG_LABEL, the names of History steps: they are written out for it here, in the
# context in which core looks them up.
file(GLOB_RECURSE sources ${SOURCE}/core/*.h ${SOURCE}/core/*.cpp ${SOURCE}/ui/*.cpp ${SOURCE}/app/*.cpp)
set(found "")
foreach(source ${sources})
    file(READ ${source} text)
    string(REGEX MATCHALL "PARTSONG_LABEL\\([ \n]*\"([^\"\\]|\\\\.)*\"" uses "${text}")
    foreach(use ${uses})
        string(REGEX REPLACE "^PARTSONG_LABEL\\([ \n]*" "" words "${use}")
        string(APPEND found "    QT_TRANSLATE_NOOP(\"Core\", ${words}),\n")
    endforeach()
endforeach()
file(WRITE ${LABELS} "const char *const labels[] = {\n${found}};\n")
