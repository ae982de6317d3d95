// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/advice.h"

#include <QCoreApplication>
#include <QStringList>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

struct AdviceWords {
    Q_DECLARE_TR_FUNCTIONS(Advice)
};

} // namespace

QString answerWord(Answer answer)
{
    switch (answer) {
    case Answer::NotQuite:
        return AdviceWords::tr("Not quite");
    case Answer::Missing:
        return AdviceWords::tr("Something missing");
    default:
        return AdviceWords::tr("Right");
    }
}

QString answerIcon(Answer answer)
{
    switch (answer) {
    case Answer::NotQuite:
        return u"document-edit"_s;
    case Answer::Missing:
        return u"list-add"_s;
    default:
        return u"checkmark"_s;
    }
}

QString answerSentence(Answer answer)
{
    switch (answer) {
    case Answer::NotQuite:
        return AdviceWords::tr("Not quite right");
    case Answer::Missing:
        return AdviceWords::tr("Something is missing");
    default:
        return AdviceWords::tr("This is right");
    }
}

QString answerFlags(bool hard, bool ring)
{
    QStringList flags;
    if (hard)
        flags << AdviceWords::tr("Hard to read");
    if (ring)
        flags << AdviceWords::tr("Please ring");
    return flags.join(u" · "_s);
}

} // namespace partsong
