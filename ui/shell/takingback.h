// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/studycontext.h"
#include "ui/widgets/noticebar.h"

#include <QString>

#include <vector>

class QWidget;

namespace partsong {

// Undo and redo as the window does them: at once where little was changed, else as a task with its progress,
// so that the window never stands still. Steps are named by their numbers in the History, the first to be
// taken first; one that was an undo is redone by taking it back. A notice says what was undone and offers to
// bring it back: always, or only where more went than was asked for.
enum class Telling { Always, WhenMoreWent };
void takeBack(StudyContext &context, const std::vector<qint64> &steps, Telling telling = Telling::Always);

// Says what was just done, with a button that undoes exactly that: the step of the number, or the latest one.
// The notice goes when the step no longer stands. Only for what is sure to have made a step.
void offerUndo(StudyContext &context, const QString &text, qint64 step = 0);

// Stands before something that may turn out to change nothing, and so make no step. It offers to undo only a
// step that was made since, and says the same without a button where there is none.
class BeforeWriting {
public:
    explicit BeforeWriting(StudyContext &context);
    void offerUndo(const QString &text) const;
    // Where not all went well: it stays until it is closed.
    void warnAndOfferUndo(const QString &text) const;

private:
    void tell(Notice::Kind kind, const QString &text) const;

    StudyContext &m_context;
    qint64 m_last; // step
};

// Lets undo and redo be pressed in a window beside the main one, too.
void takeBackIn(QWidget *window, const StudyContext &context);

} // namespace partsong
