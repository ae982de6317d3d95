// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coding/codeset.h"
#include "ui/shell/studycontext.h"

#include <QObject>

class QWidget;

namespace partsong {

class CodesPanel;
class TypeToFind;

// What a person does with sets of codes: shows the codes of one, puts the selected codes into one or takes
// them out, renames and removes the one that is shown.
class CodeSetTools : public QObject {
    Q_OBJECT
public:
    CodeSetTools(StudyContext &context, CodesPanel *panel);

    void addActions(QWidget *owner);
    void chooseShown();
    void choosePut();
    void takeOut();
    void rename();
    void remove();
    TypeToFind *finder() const { return m_finder; }

private:
    enum class For { Showing, Putting };
    void open(For what);
    void chosen(Id<CodeSet> set);
    void create(const QString &name);

    StudyContext &m_context;
    CodesPanel *m_panel;
    TypeToFind *m_finder;
    For m_for = For::Showing;
};

} // namespace partsong
