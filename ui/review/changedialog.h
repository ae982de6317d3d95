// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/links/decisions.h"
#include "core/review/response.h"

#include <QDialog>

#include <vector>

class QLineEdit;
class QPlainTextEdit;

namespace partsong {

// Asks what was settled because of what reviewers said: a decision that is taken on their answers. The next
// page tells them of it. Gathers the input; writes nothing.
class ChangeDialog : public QDialog {
    Q_OBJECT
public:
    ChangeDialog(const std::vector<Response> &answers, QWidget *parent = nullptr);

    DecisionDraft draft() const;

private:
    std::vector<SubjectId> m_on;
    QPlainTextEdit *m_text;
    QPlainTextEdit *m_why;
    QLineEdit *m_by;
};

} // namespace partsong
