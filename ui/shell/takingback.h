// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/studycontext.h"

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
// The notice goes when the step no longer stands.
void offerUndo(StudyContext &context, const QString &text, qint64 step = 0);
// The same where not all went well: it stays until it is closed.
void warnAndOfferUndo(StudyContext &context, const QString &text);

// Lets undo and redo be pressed in a window beside the main one, too.
void takeBackIn(QWidget *window, const StudyContext &context);

} // namespace partsong
