/** On and off as YAML 1.1 writes them, which Ansible and CloudFormation still read. https://yaml.org/type/bool.html */
export const isOn = (text: string | undefined): boolean => /^(?:true|yes|on|y)$/i.test(text ?? '')
export const isOff = (text: string | undefined): boolean => /^(?:false|no|off|n)$/i.test(text ?? '')
