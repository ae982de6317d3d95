// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coding/code.h"
#include "ui/shell/studycontext.h"

#include <QObject>

class QWidget;

namespace partsong {

class CodesPanel;

// The larger tools of the codebook, each a window of its own: automatic coding, splitting a code, looking for
// duplicates, comparing codebooks.
class CodebookTools : public QObject {
    Q_OBJECT
public:
    CodebookTools(StudyContext &context, CodesPanel *panel);

    void addActions(QWidget *owner);
    void codeAutomatically();
    void split();
    void findDuplicates();
    void compare();

private:
    StudyContext &m_context;
    CodesPanel *m_panel;
};

} // namespace partsong
