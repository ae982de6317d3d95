// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/sealing.h"
#include "ui/widgets/formdialog.h"

class QCheckBox;
class QLineEdit;

namespace partsong {

// What is about to be sealed, as the dialog says it.
struct NamesToSeal {
    int names = 0;
    std::set<WordPlace> kept; // hits that were unticked
};

// Says what sealing does and that it is for good, and asks where the key file shall stand and for its
// passphrase, twice. Only gathers.
class SealDialog : public FormDialog {
    Q_OBJECT
public:
    SealDialog(const Project &project, const NamesToSeal &names, QWidget *parent = nullptr);

    SealRequest request() const;
    // Words that look like one of the names and will stay, once they have been looked for.
    void tellForms(const Result<std::vector<RealName>> &forms);
    void accept() override;

    QLineEdit *place() const { return m_place; }
    QLineEdit *passphrase() const { return m_passphrase; }
    QLineEdit *again() const { return m_again; }
    QCheckBox *capitals() const { return m_capitals; }
    QLabel *forms() const { return m_forms; }
    using FormDialog::problem;

protected:
    QStringList written() const override;

private:
    QWidget *buildPlace();
    void browse();
    void advise();
    void showForms();
    struct Wrong {
        QString words;
        QLineEdit *field = nullptr;
    };
    Wrong wrong() const;

    const Project &m_project;
    NamesToSeal m_names;
    std::optional<Result<std::vector<RealName>>> m_found; // nothing: it is still being looked
    QLineEdit *m_place;
    QLineEdit *m_passphrase;
    QLineEdit *m_again;
    QCheckBox *m_capitals;
    QLabel *m_advice;
    QLabel *m_forms;
};

// How hard a passphrase is to guess, in words: what to do better, or that it will do.
QString passphraseAdvice(const QString &passphrase);

} // namespace partsong
