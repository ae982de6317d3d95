// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/privacy/sealdialog.h"

#include "core/privacy/names.h"
#include "core/store/project.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/scale.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr int FewestCharacters = 8; // fewer are guessed whatever Argon2id does
constexpr int GoodCharacters = 16;
constexpr int GoodWords = 4;

QLineEdit *secretField(const QString &name)
{
    auto *field = new QLineEdit;
    field->setEchoMode(QLineEdit::Password);
    field->setAccessibleName(name);
    return field;
}

} // namespace

QString passphraseAdvice(const QString &passphrase)
{
    static const QRegularExpression blanks(u"\\s+"_s);
    const auto words = passphrase.split(blanks, Qt::SkipEmptyParts);
    const QSet<QChar> letters(passphrase.begin(), passphrase.end());
    if (passphrase.isEmpty())
        return SealDialog::tr(
            "Four or more words that have nothing to do with each other are easy to remember and hard "
            "to guess.");
    if (passphrase.size() < FewestCharacters)
        return SealDialog::tr("Too short: a machine guesses it. Take at least %1 characters.")
            .arg(FewestCharacters);
    if (letters.size() < 6)
        return SealDialog::tr("Weak: too few different characters.");
    if (words.size() >= GoodWords || passphrase.size() >= GoodCharacters)
        return SealDialog::tr(
            "Good. Keep it where you keep such things: nobody can open the key file without it.");
    return SealDialog::tr("Fair. Some more words make it much harder to guess.");
}

SealDialog::SealDialog(const Project &project, const NamesToSeal &names, QWidget *parent)
    : FormDialog(tr("Seal the Names"), 560, parent), m_project(project), m_names(names),
      m_place(new QLineEdit), m_passphrase(secretField(tr("Passphrase"))),
      m_again(secretField(tr("Passphrase again"))), m_capitals(new QCheckBox), m_advice(quietLabel({})),
      m_forms(wordsLabel({}))
{
    form()->addWidget(titleLabel(tr("%n name(s) leave this study for good", nullptr, names.names)));
    form()->addWidget(wordsLabel(tr("Pseudonyms take their place in texts, codes, memos and everything else, "
                                    "in the History and in all backups "
                                    "that Partsong keeps. Originals that hold names, and all that a word "
                                    "processor wrote, move into a key file. "
                                    "Only the key file and its passphrase will tell who is who.")));
    if (!names.kept.empty())
        form()->addWidget(wordsLabel(
            tr("%n place(s) that you unticked stay as they are.", nullptr, int(names.kept.size()))));
    const std::vector<RealName> capitals = inCapitals(project.all<RealName>());
    m_capitals->setVisible(!capitals.empty());
    m_capitals->setChecked(!capitals.empty());
    if (!capitals.empty())
        m_capitals->setText(tr("Also where they stand in capitals, as %1 may").arg(capitals.front().name));
    form()->addWidget(m_capitals);
    form()->addWidget(m_forms);
    showForms();
    connect(m_capitals, &QCheckBox::toggled, this, &SealDialog::showForms);
    auto *warning = wordsLabel(tr("This cannot be undone. Copies of the study that you or colleagues made "
                                  "elsewhere still hold the names, and "
                                  "can no longer be merged: merge them first."));
    setInk(warning, Ink::Warning);
    form()->addWidget(warning);
    addFormRow(form(), tr("&Key file"), buildPlace(),
               tr("Apart from the study: on a stick, or in a folder that only you can open."));
    sideBySide({tr("&Passphrase"), m_passphrase}, {tr("Passphrase &again"), m_again});
    auto *show = new QCheckBox(tr("&Show what I type"));
    form()->addWidget(show);
    connect(show, &QCheckBox::toggled, this, [this](bool plain) {
        for (QLineEdit *field : {m_passphrase, m_again})
            field->setEchoMode(plain ? QLineEdit::Normal : QLineEdit::Password);
    });
    setTextSize(m_advice, TextSize::Small);
    form()->addWidget(m_advice);
    form()->addStretch(1);
    auto *seal = primaryButton(tr("Seal for Good"));
    finish(seal);
    connect(m_passphrase, &QLineEdit::textChanged, this, &SealDialog::advise);
    for (QLineEdit *field : {m_place, m_passphrase, m_again})
        connect(field, &QLineEdit::textChanged, this, [this] { setProblem({}); });
    advise();
    m_place->setFocus();
}

QWidget *SealDialog::buildPlace()
{
    auto *both = new QWidget;
    auto *across = row(both, 0, 2);
    m_place->setAccessibleName(tr("Key file"));
    across->addWidget(m_place, 1);
    auto *choose = new QPushButton(tr("&Choose…"));
    across->addWidget(choose);
    both->setFocusProxy(m_place);
    connect(choose, &QPushButton::clicked, this, &SealDialog::browse);
    return both;
}

void SealDialog::browse()
{
    const QString name = QFileInfo(m_project.path()).completeBaseName() + u".partsongkey"_s;
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Where shall the key file stand?"), QDir::home().filePath(name),
                                     tr("Key file (*.partsongkey)"));
    if (!path.isEmpty())
        m_place->setText(QDir::toNativeSeparators(path));
}

void SealDialog::tellForms(const Result<std::vector<RealName>> &forms)
{
    m_found = forms;
    showForms();
}

// What would stay depends on whether capitals go too.
void SealDialog::showForms()
{
    constexpr qsizetype MostTold = 5;
    setInk(m_forms, m_found ? Ink::Warning : Ink::Quiet);
    m_forms->setToolTip({});
    if (!m_found)
        return m_forms->setText(tr("Looking for words that look like these names…"));
    if (!*m_found) {
        m_forms->setVisible(true);
        return m_forms->setText(tr("Whether words that look like these names would stay is not known: %1")
                                    .arg(m_found->error().message));
    }
    const std::vector<RealName> capitals = inCapitals(m_project.all<RealName>());
    QStringList words;
    for (const RealName &one : **m_found) {
        if (!m_capitals->isChecked() || !std::ranges::contains(capitals, one.name, &RealName::name))
            words << one.name;
    }
    m_forms->setVisible(!words.empty());
    m_forms->setText(tr("%n word(s) look like these names and would stay: %1. Names… adds them to the list.",
                        nullptr, int(words.size()))
                         .arg(words.mid(0, MostTold).join(u", "_s)));
    m_forms->setToolTip(words.join(u'\n'));
}

void SealDialog::advise()
{
    m_advice->setText(passphraseAdvice(m_passphrase->text()));
}

// What is wrong with what was given, and where.
SealDialog::Wrong SealDialog::wrong() const
{
    const SealRequest asked = request();
    if (asked.keyPath.isEmpty())
        return {tr("Say where the key file shall stand."), m_place};
    if (QFileInfo(asked.keyPath).isRelative())
        return {tr("Give the whole path of the key file, or choose its place."), m_place};
    if (const Status place = checkKeyPlace(m_project, asked.keyPath); !place)
        return {place.error().message, m_place};
    if (asked.passphrase.size() < FewestCharacters)
        return {tr("The passphrase needs at least %1 characters.").arg(FewestCharacters), m_passphrase};
    if (asked.passphrase != m_again->text())
        return {tr("The two passphrases differ. Type both again."), m_passphrase};
    return {};
}

void SealDialog::accept()
{
    const auto [problem, field] = wrong();
    setProblem(problem);
    if (problem.isEmpty())
        return FormDialog::accept();
    field->setFocus();
    field->selectAll();
}

SealRequest SealDialog::request() const
{
    QString path = QDir::fromNativeSeparators(m_place->text().trimmed());
    // By its ending it is known and found again.
    if (!path.isEmpty() && QFileInfo(path).suffix().isEmpty())
        path += u".partsongkey"_s;
    return {m_capitals->isChecked() ? inCapitals(m_project.all<RealName>()) : std::vector<RealName>(),
            m_names.kept, path, m_passphrase->text()};
}

QStringList SealDialog::written() const
{
    return {m_place->text(), m_passphrase->text(), m_again->text()};
}

} // namespace partsong
