// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chapters.h"
#include "core/privacy/sealing.h"
#include "core/store/schema.h"

#include <QCoreApplication>

#include <cstdio>

// partsong-sealkilled STUDY KEY: seals the names in the study's own list. Somebody is going to kill it
// meanwhile.

using namespace partsong;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    const auto project = Project::open(arguments.at(1), schema(), Project::Access::Write);
    if (!project)
        return 3;
    // A run after one that was killed knows the names from whoever asks again.
    const SealRequest request{
        {{{}, u"Zebedee"_s, u"Tom"_s, {}}}, {}, arguments.at(2), u"pass"_s, KeyHardness{1, 8192}};
    const auto sealed = sealNames(**project, request);
    if (!sealed)
        std::fprintf(stderr, "%s\n", qPrintable(sealed.error().message + sealed.error().detail));
    std::printf("%s\n", sealed ? "sealed" : "failed");
    return sealed ? 0 : 1;
}
