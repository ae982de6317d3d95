// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

class QAccessibleTextCursorEvent;
class QObject;

namespace partsong {

// Lets screen readers read a TranscriptView as a text: its words, caret and selection, and which codes the
// words at a place have. Has no effect after the first call.
void installTranscriptAccessible();

// What screen readers are told when words of a view took the place of others: that they came, went, or both.
std::unique_ptr<QAccessibleTextCursorEvent> replacementNews(QObject *view, int unit, const QString &removed,
                                                            const QString &words);

} // namespace partsong
