// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coding/markedplaces.h"
#include "ui/widgets/formdialog.h"

class QComboBox;
class QTreeWidget;

namespace partsong {

// Asks which of the marks that others made in a PDF become codings, and of which code.
class MarksDialog : public FormDialog {
    Q_OBJECT
public:
    MarksDialog(const std::vector<MarkedPlace> &marks, const QStringList &codes, QWidget *parent = nullptr);

    std::vector<MarkedPlace> ticked() const;
    QString code() const; // a path
    QTreeWidget *list() const { return m_list; }
    QComboBox *codeField() const { return m_code; }
    // All of them, or those of one colour or one person: choosing ticks these alone.
    QComboBox *tickField() const { return m_tick; }

    void accept() override;

private:
    void fillList();
    void fillTicks();
    void tick();

    std::vector<MarkedPlace> m_marks;
    QTreeWidget *m_list;
    QComboBox *m_tick;
    QComboBox *m_code;
};

} // namespace partsong
