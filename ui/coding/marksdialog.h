// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coding/markedplaces.h"
#include "ui/widgets/formdialog.h"

class QComboBox;
class QTreeWidget;

namespace partsong {

// What was marked in a PDF, as it is offered: the words, or where the rectangle is.
struct OfferedMark {
    MarkedPlace place;
    QString words;
    int page = 0; // from 1
};

// Asks which of the marks that others made in a PDF become codings, and of which code.
class MarksDialog : public FormDialog {
    Q_OBJECT
public:
    MarksDialog(const std::vector<OfferedMark> &marks, const QStringList &codes, QWidget *parent = nullptr);

    std::vector<MarkedPlace> ticked() const;
    QString code() const; // a path
    QTreeWidget *list() const { return m_list; }
    QComboBox *codeField() const { return m_code; }

    void accept() override;

private:
    std::vector<OfferedMark> m_marks;
    QTreeWidget *m_list;
    QComboBox *m_code;
};

} // namespace partsong
