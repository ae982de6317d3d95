// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/shell/studycontext.h"

#include <functional>

class QWidget;

namespace partsong {

struct Element;

// Whether an element can be made from the subject: a theme, code, coded passage, quote, note, ballot or
// decision.
bool canMakeElement(const StudyContext &context, SubjectId subject);
// Asks for name and type and makes an element that rests on the subject, in one step. Says so, with a way
// there.
void askToMakeElement(StudyContext &context, SubjectId subject, QWidget *over,
                      std::function<void(Id<Element>)> made = {});
// "Make Element" for whatever is selected, in every workspace.
void addMakeElementAction(QWidget *owner, StudyContext &context);

} // namespace partsong
