// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/attributes.h"
#include "ui/widgets/formdialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace partsong {

// Asks what an attribute is called and what it can be.
class AttributeDialog : public FormDialog {
    Q_OBJECT
public:
    AttributeDialog(const QString &title, const QString &accept, const AttributeDraft &draft,
                    QWidget *parent = nullptr);

    AttributeDraft draft() const;
    void accept() override;

protected:
    QStringList written() const override;

private:
    QLineEdit *m_name;
    QComboBox *m_kind;
    QWidget *m_list;
    QPlainTextEdit *m_choices;
};

} // namespace partsong
