// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/elements.h"
#include "ui/widgets/formdialog.h"

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace partsong {

// Asks for the name and the type of an element, and for what it was made from also whether that speaks for
// it. Stays open, saying why, while the study does not take what was given.
class ElementDialog : public FormDialog {
    Q_OBJECT
public:
    using Make = std::function<Status(const ElementDraft &draft, Stance stance)>;

    ElementDialog(const QString &title, Make make, QWidget *parent = nullptr);

    void setName(const QString &name);
    // Shows what the element will rest on and asks which way that speaks.
    void setEvidence(const QString &words);

    QLineEdit *name() const { return m_name; }
    QComboBox *type() const { return m_type; }
    QComboBox *stance() const { return m_stance; }

    void accept() override;

private:
    Make m_make;
    QLineEdit *m_name;
    QComboBox *m_type;
    QLabel *m_evidence;
    QComboBox *m_stance;
    QWidget *m_stanceRow;
    QPushButton *m_create;
};

} // namespace partsong
